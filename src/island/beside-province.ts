/** The choices of another province: what they lead to is drawn by scripts, so that without any they are not there. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-beside]')) form.hidden = false;
