import type { ResvgRenderOptions } from '@resvg/resvg-js';

export const PICTURE_FONT: NonNullable<ResvgRenderOptions['font']>;
