package org.juzhu;

import org.juzhu.law.Text;

/**
 * Something that was said in an interview.
 *
 * @param id the JSON path of what was said
 * @param about whose or which it is; empty if it is the person's only one
 * @param question what was asked
 * @param answer what was said, in plain words
 */
public record Said(String id, Text about, Text question, Text answer) {}
