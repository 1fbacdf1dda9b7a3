/**
 * Who may do what: people, accounts, roles, mandates and certificates, sign-in, and the one table that decides every
 * request.
 *
 * <p>A controller takes {@link se.brygga.app.access.SignedIn} as an argument and passes {@code signedIn.scope()} to
 * {@code ScopedDatabase}; row security in the database does the rest. What a role may do stands in {@code authz.yaml}.
 */
@ApplicationModule(displayName = "Access")
@NullMarked
package se.brygga.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
