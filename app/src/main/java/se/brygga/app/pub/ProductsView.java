package se.brygga.app.pub;

import java.util.List;

/** All products of today. */
public record ProductsView(List<ProductView> products) {}
