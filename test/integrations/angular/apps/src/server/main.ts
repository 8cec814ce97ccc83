import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {Page} from './page';

void bootstrapApplication(Page, {providers: [provideZonelessChangeDetection(), provideClientHydration()]});
