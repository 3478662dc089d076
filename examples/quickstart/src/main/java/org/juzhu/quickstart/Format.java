package org.juzhu.quickstart;

/** How to print. */
enum Format {
    TEXT,
    JSON
}
