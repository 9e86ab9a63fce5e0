import type { Play } from './play.ts';

/** Figures that answer to the reader, by the id of the figure; each loads when somebody comes near it. */
export const plays: Readonly<Record<string, () => Promise<Play>>> = {
  'acht-p-kompass': async () => (await import('./eight-p-compass.ts')).eightPCompass,
  beziehungsdreieck: async () => (await import('./relationship-triangle.ts')).relationshipTriangle,
  'drei-regler': async () => (await import('./three-sliders.ts')).threeSliders,
  'fuenf-angebote': async () => (await import('./five-offers.ts')).fiveOffers,
  'gebiete-matrix': async () => (await import('./territory-matrix.ts')).territoryMatrix,
  'hundert-haeuser': async () => (await import('./hundred-homes.ts')).hundredHomes,
  'kanal-raster': async () => (await import('./channel-grid.ts')).channelGrid,
  positionskarte: async () => (await import('./position-map.ts')).positionMap,
  segmente: async () => (await import('./segments.ts')).segments,
  'vier-orientierungen': async () => (await import('./orientations.ts')).orientations,
  'virtuelle-einheit': async () => (await import('./virtual-unit.ts')).virtualUnit,
  warnlampen: async () => (await import('./warning-lamps.ts')).warningLamps,
  'wettbewerb-kommt': async () => (await import('./competition-comes.ts')).competitionComes,
  'ziel-werkstatt': async () => (await import('./goal-workshop.ts')).goalWorkshop,
  zielbaum: async () => (await import('./goal-tree.ts')).goalTree,
};
