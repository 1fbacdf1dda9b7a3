package se.brygga.app.pub;

import se.brygga.app.organisation.CompanyGroup.Office;

/**
 * An office and the county that it serves.
 *
 * @param county the county's full name
 * @param office how to reach it
 */
public record CountyOffice(String county, Office office) {}
