'use client';
import {createComponent} from '@lit/react';
import * as React from 'react';

/**
 * A React component that stands for an element. `events` has the names of its listeners, `attributes` those of options
 * that React is told in another form.
 */
export function reportComponent(tagName, displayName, events, attributes) {
  // A class that knows no option lets each go on as an attribute. A server writes attributes, so the figure starts as what
  // it is to be, and nothing is lost when React takes the page over.
  const element = createComponent({react: React, tagName, displayName, events, elementClass: Object});
  const component = React.forwardRef((props, ref) => {
    const named = Object.entries(props).map(([name, value]) => [attributes[name] ?? name, value]);
    return React.createElement(element, {...Object.fromEntries(named), ref});
  });
  component.displayName = displayName;
  return component;
}
