'use strict';

const path = require('node:path');

const FONT_FOLDER = path.resolve(__dirname, '../node_modules/@expo-google-fonts/be-vietnam-pro');

/** The font that drawings are written in, and its arrow; nothing of the machine's own fonts is used. */
module.exports.PICTURE_FONT = {
  loadSystemFonts: false,
  fontFiles: [
    path.join(FONT_FOLDER, '400Regular/BeVietnamPro_400Regular.ttf'),
    path.join(FONT_FOLDER, '600SemiBold/BeVietnamPro_600SemiBold.ttf'),
    path.join(__dirname, 'fonts/arrow-400.ttf'),
    path.join(__dirname, 'fonts/arrow-600.ttf'),
  ],
  defaultFontFamily: 'Be Vietnam Pro',
};
