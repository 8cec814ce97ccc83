/** Registers every element. */
import './index.js';
