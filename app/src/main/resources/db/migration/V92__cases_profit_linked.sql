-- Null means that nobody has said: the law is told so, and nothing is assumed.
alter table cases.terms add column profit_linked boolean;
comment on column cases.terms.profit_linked is 'Whether the interest depends on the borrower''s profit (SFS 2009:41 11 §).';
