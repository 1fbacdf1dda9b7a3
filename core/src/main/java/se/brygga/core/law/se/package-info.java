/**
 * The Swedish acts on state financing through a public development company, and the assessment of an application under
 * them.
 *
 * <p>Nothing outside this package names a Swedish act. Each act has a package of its own with one class for each
 * heading and one method for each section: search for {@code 16 §} and you stand at the rule.
 *
 * <pre>{@code
 * Assessment assessment = new Assess(SwedishLaw.LAWBOOK, Framework.NONE).assess(application);
 * }</pre>
 */
@NullMarked
package se.brygga.core.law.se;

import org.jspecify.annotations.NullMarked;
