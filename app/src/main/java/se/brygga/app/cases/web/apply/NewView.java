package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/** The first choice of a new application: which product, in which county, and for whom where that is chosen already. */
public record NewView(FormState form, List<Option> products, List<Option> counties, Optional<EnterpriseCard> acting) {}
