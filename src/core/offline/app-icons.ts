export interface AppIcon {
  /** Width and height in pixels. */
  readonly size: number;
  readonly purpose: 'any' | 'maskable';
}

/** The icons an installed course needs: two sizes, and one that launchers may cut into their own shape. */
export const appIcons: readonly AppIcon[] = [
  { size: 192, purpose: 'any' },
  { size: 512, purpose: 'any' },
  { size: 512, purpose: 'maskable' },
];

/** Path of an icon, relative to the root of the course. */
export const iconPath = ({ size, purpose }: AppIcon): string => `icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`;
