-- An entrepreneur who signs in is also a person in the register of clients: what she may see are the rows of that party.
alter table access.person add column party uuid unique references clients.person;
