import geometry from '../../data/geo/counties-2020.json' with {type: 'json'};

export interface CountyShape {
  code: string;
  name: string;
  /** SVG path in the units of the map. */
  path: string;
  /** A place inside the county where a number fits. */
  label: readonly [x: number, y: number];
}

/** A map of counties, projected when the data was built: nothing is projected in the reader's browser. */
export interface CountyMap {
  width: number;
  height: number;
  counties: readonly CountyShape[];
  /** The borders between counties, without the coast. */
  borders: string;
  attribution: string;
  sourceUrl: string;
}

export const counties2020 = geometry as unknown as CountyMap;
