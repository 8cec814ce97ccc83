import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Trend} from './trend';

void bootstrapApplication(Trend, {providers: [provideZonelessChangeDetection()]});
