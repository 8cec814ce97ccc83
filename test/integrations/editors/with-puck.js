import {Puck, Render} from '@puckeditor/core';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {reportComponents} from 'digdir-report-widgets/adapters/puck';

export const config = {components: reportComponents({createElement, host: '/digdir-report-widgets/'})};

export function edit(data, onPublish) {
  const root = createRoot(document.querySelector('#editor'));
  root.render(createElement(Puck, {config, data, onPublish}));
  return root;
}

export function show(data) {
  createRoot(document.querySelector('#published')).render(createElement(Render, {config, data}));
}
