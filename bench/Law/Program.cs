// Decisions a second beside Altinn's policy engine and a bare look-up; docs/bench.md says what and why.
using Langbenk.Bench;

var law = new LawEngine();
var table = new TruthTable(law.Reader);
XacmlPeer[] peers = [XacmlPeer.Tightest(), XacmlPeer.ByRegime()];
if (!Agreement.Check(law, table, peers))
    return 1;

const int Rounds = 15;
var ours = law.Decisions("ours", table.Requests);
var floor = Peers.Floor(law, table);
var tightest = Peers.Xacml(peers[0], table);
var byRegime = Peers.Xacml(peers[1], table);
Contender.Interleave(Rounds, [ours, .. tightest, .. byRegime, floor]);

var parts = law.Decisions("3 persons x 5 kinds (15 parts)", Further.Parts(law));
var unknown = law.Decisions("5 unknown facts", Further.Unknown(law));
var bulk = law.Decisions("bulk of 1,000 decisions", table.Requests, 1000);
var parsing = law.Parsing(table.Lines);
var writing = law.Writing(table.Requests);
var lines = law.Lines(table.Lines);
Contender.Interleave(Rounds, parts, unknown, bulk, parsing, writing, lines);

Report.Print(ours, floor, [(peers[0].Rules, tightest), (peers[1].Rules, byRegime)]);
Report.PrintFurther([parts, unknown, bulk, parsing, writing], lines, table.Lines.Length);
Report.PrintTails([ours, tightest[0], parts, unknown, bulk]);
return 0;
