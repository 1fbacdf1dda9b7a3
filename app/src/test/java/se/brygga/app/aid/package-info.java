/** The register of enterprises and who owns whom, on real PostgreSQL. */
@NullMarked
package se.brygga.app.aid;

import org.jspecify.annotations.NullMarked;
