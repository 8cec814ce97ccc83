'use client';

import {useEffect} from 'react';

/** Defines the element in the browser. */
export function Define() {
  useEffect(() => void import('digdir-report-widgets/infosec-trend'), []);
  return null;
}
