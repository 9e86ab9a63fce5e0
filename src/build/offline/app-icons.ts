import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { appIcons, iconPath } from '../../core/offline/app-icons.ts';

/** The colour of the chart's paper; an icon without ground would vanish on a dark home screen. */
const paper = '#fbfaf6';

/** Draws the icons of the installed app from `icon.svg` of the build. */
export async function drawAppIcons(root: string): Promise<void> {
  const mark = await readFile(join(root, 'icon.svg'));
  for (const icon of appIcons) {
    // Launchers may cut a maskable icon down to a circle of 80 %; the mark stays well inside.
    const inner = Math.round(icon.size * (icon.purpose === 'maskable' ? 0.56 : 0.8));
    const drawing = await sharp(mark, { density: (72 * inner) / 28 })
      .resize(inner, inner)
      .toBuffer();
    await sharp({ create: { width: icon.size, height: icon.size, channels: 3, background: paper } })
      .composite([{ input: drawing }])
      .png({ palette: true })
      .toFile(join(root, iconPath(icon)));
  }
}
