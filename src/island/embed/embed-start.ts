/** Makes the exploring of an embed's chart loadable for the script in its page. */
window.loadExplore = async () => (await import('../explore/explore-embed.ts')).exploreEmbed;

export {};
