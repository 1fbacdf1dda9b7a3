/** Lists of papers, and the addresses at which they are fetched. */
@NullMarked
package se.brygga.app.documents.web;

import org.jspecify.annotations.NullMarked;
