-- The officer may write reasons and conditions in English beside the Swedish, which binds. An English text stands with the
-- proposal that it was written for; where there is none, the letter says that the part is in Swedish.
alter table cases.proposal
  add column text_english       text check (text_english <> ''),
  add column conditions_english text check (conditions_english <> '');
comment on column cases.proposal.conditions_english is 'One line for each line of the Swedish conditions.';

-- What the case said when it was proposed, field by field. When a decision maker sends a case back, the next proposal is
-- read beside the one that was returned, and the returned one never changes.
alter table cases.proposal add column standing text not null default '';
comment on column cases.proposal.standing is 'The fields as the page packs them; empty where a program proposed.';
