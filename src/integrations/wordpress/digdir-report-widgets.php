<?php
/**
 * Plugin Name: Digdir report widgets
 * Description: The figures of the Norwegian Digitalisation Agency's annual report as blocks, as a shortcode and from a pasted address. Everything is served by your own site.
 * Version: {{version}}
 * Requires at least: 6.8
 * Requires PHP: 8.1
 * License: MIT
 * License URI: https://opensource.org/license/mit
 */

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';

// WordPress removes the files of a plugin one after the other. A page that is asked for meanwhile has no figures.
if ( ! is_readable( __DIR__ . '/figures.json' ) ) {
	return;
}

require __DIR__ . '/includes/figures.php';
require __DIR__ . '/includes/host.php';
require __DIR__ . '/includes/rights.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/modules.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/settings.php';

// Read before it can be removed.
catalogue();
