-- What a margin follows from: the class of creditworthiness and, but for borrowers without credit history, how well the loan is
-- secured. Terms that were set before this was asked keep their margin and say nothing of its ground.
alter table cases.terms
  add column rating text check (rating in ('STRONG', 'GOOD', 'SATISFACTORY', 'WEAK', 'BAD', 'NONE')),
  add column collateral_level text check (collateral_level in ('HIGH', 'NORMAL', 'LOW')),
  add constraint margin_has_ground check (rating is null or margin_basis_points is not null),
  add constraint collateral_of_rating check (rating is null or (rating = 'NONE') = (collateral_level is null));
