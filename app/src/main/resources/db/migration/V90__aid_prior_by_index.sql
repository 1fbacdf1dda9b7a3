-- Each session keeps the plan with which it first counted. One made while the register was young read the whole register,
-- and went on doing so while the register grew; the awards of an undertaking are always found through their index.
alter function aid.prior set enable_seqscan = off;
alter function aid.reserved set enable_seqscan = off;
