// Made by src/commands/fonts.ts from the font files; do not edit.

/** Advance widths by weight, in thousandths of an em rounded up to tens: groups of "width characters", parted by line breaks. */
export const textWidths = {
  400: '180 \'\n210 `\n220 ’\n230   \n260 Il·\n270 i\n280 !jÌÍÏĨỈỊ\n290 .:‘\n310 ,;\n320 "\n370 “\n390 1f\n400 r\n410 |”\n430 t{}\n440 ()®²\n450 ³\n460 []\n470 J~\n480 °\n490 \\\n500 *\n510 /sz\n560 <>^kx•\n570 u≈\n580 ?nv×≤≥\n590 hy\n600 7eñùúüũụủứừửữự₫\n610 +-£\n620 Ec\n630 L\n640 8FS−\n650 $PTago«±»\n660 235Zbdpq\n670 RY÷đ\n680 069BK\n690 –\n700 §\n710 4HV_\n720 X\n730 =DU…€\n740 &AN\n750 ÙÚÜŨƯỤỦỨỪỬỮỰ\n760 Ñ\n780 C\n790 G¼Đ\n800 ½¾\n810 #\n830 OQ©\n840 ™\n850 %\n860 M\n870 w—\n900 m\n1010 @W\n1230 ‰',
  600: '210 \'\n230   ’\n260 `\n270 ‘\n280 Il\n290 i·\n300 jÌÍÏĨỈỊ\n320 !.:\n340 ,;\n370 "\n410 f\n420 1r“\n430 |\n440 t®”\n450 ()²\n470 {}³\n480 °\n490 J[]~\n510 *\n520 \\z\n530 /s\n570 <>•\n580 ≤≥\n590 knuv≈\n600 7^hxy\n610 -?ñ\n620 e×\n630 c₫\n640 +EFL\n650 $£\n660 28Sago−\n670 PZbdpq±\n680 35Tđ\n700 069BR÷–\n710 KY§«»€\n720 4\n730 H_\n740 UV\n750 =DN\n760 &AX\n780 C\n790 GĐ\n800 ¼\n810 ½\n820 ©¾…\n830 OQ\n840 #\n850 ™\n870 %—\n880 Mw\n900 m\n1020 @\n1040 W\n1250 ‰',
};
