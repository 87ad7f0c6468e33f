using Langbenk.Law.Sharing;

namespace Langbenk.Bench;

static class Peers
{
    /// <summary>Altinn's engine with the requests built beforehand, and building each of them.</summary>
    public static Contender[] Xacml(XacmlPeer peer, TruthTable table) =>
    [
        Contender.Over($"Altinn, {peer.Rules} rules", [.. table.Rows.Select(XacmlPeer.Request)], request => peer.Permits(request) ? 1 : 0),
        Contender.Over($"Altinn, {peer.Rules} rules, request built", table.Rows, row => peer.Permits(XacmlPeer.Request(row)) ? 1 : 0),
    ];

    /// <summary>All answers worked out beforehand: a bare look-up, under which no engine can come.</summary>
    public static Contender Floor(LawEngine law, TruthTable table)
    {
        long[] keys = [.. table.Requests.Select(Key)];
        var answers = new Dictionary<long, bool>();
        for (var i = 0; i < keys.Length; i++)
            answers.Add(keys[i], LawEngine.Permits(law.Decide(table.Requests[i])));
        return Contender.Over("dictionary look-up", keys, key => answers[key] ? 1 : 0);
    }

    // What tells the rows apart: the fact that is yes, or whether the guardian has consented, and the three codes.
    static long Key(SharingRequest request) =>
        ((long)request.Yes << 24) | ((long)request.Sender.Type << 18) | ((long)request.Receiver.Type << 12)
        | ((long)request.Kinds[0] << 6) | (request.Persons[^1].Consent is null ? 0L : 1L);
}
