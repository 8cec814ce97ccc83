import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication, provideClientHydration, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering} from '@angular/ssr';
import {Page} from './page';

const providers = [provideZonelessChangeDetection(), provideClientHydration(), provideServerRendering()];
const bootstrap = (context: BootstrapContext) => bootstrapApplication(Page, {providers}, context);

export default bootstrap;
