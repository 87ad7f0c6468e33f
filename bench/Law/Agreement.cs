namespace Langbenk.Bench;

/// <summary>Times of engines that answer differently mean nothing.</summary>
static class Agreement
{
    const int Shown = 10;

    public static bool Check(LawEngine law, TruthTable table, XacmlPeer[] peers)
    {
        var (permits, wrong) = (0, 0);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var decision = law.Decide(table.Requests[i]);
            var permitted = LawEngine.Permits(decision);
            permits += permitted ? 1 : 0;
            var request = XacmlPeer.Request(table.Rows[i]);
            if (!decision.Provisional && peers.All(peer => peer.Permits(request) == permitted))
                continue;
            if (wrong++ < Shown)
                Console.Error.WriteLine($"{table.Rows[i]}: ours {decision.Verdict} by {decision.Rule.RuleId}, "
                    + string.Join(", ", peers.Select(peer => $"{peer.Rules} rules {(peer.Permits(request) ? "permit" : "do not")}")));
        }

        if (wrong > 0)
            Console.Error.WriteLine($"{wrong} of {table.Rows.Length} answers differ: nothing is measured.");
        else
            Console.WriteLine($"{table.Rows.Length} rows ({TruthTable.Size}), {permits} permits: all answers agree.");
        return wrong == 0;
    }
}
