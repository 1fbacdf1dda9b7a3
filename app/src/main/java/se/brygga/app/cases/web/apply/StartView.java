package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.clients.EnterpriseCard;

/** The person's name, applications and enterprises. */
public record StartView(String name, List<CaseRow> applications, List<EnterpriseCard> enterprises) {}
