/** How the platform is put together: data source, migrations, settings guard, event relay. */
@NullMarked
package se.brygga.app.platform.internal;

import org.jspecify.annotations.NullMarked;
