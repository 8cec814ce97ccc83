// On a website this folder is a copy of the package's dist/cdn. Here it leads to the source, so that nothing need be built.
import '../../src/figures/infosec-trend/infosec-trend.ts';
