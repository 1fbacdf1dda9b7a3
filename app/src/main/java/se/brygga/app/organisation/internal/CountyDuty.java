package se.brygga.app.organisation.internal;

import se.brygga.app.organisation.Dated;

/** That a company serves a county in a period, and where the profile says so. */
record CountyDuty(String company, Dated<String> county, Spot spot) {}
