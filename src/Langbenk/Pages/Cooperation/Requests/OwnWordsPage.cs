using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Pages.People;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A page about a request, a question or an answer that her own service wrote.</summary>
public abstract class OwnWordsPage(ReadOwnWords read) : FormPage
{
    static readonly Dictionary<string, OwnThing> Things = new(StringComparer.Ordinal)
    {
        ["foresporsel"] = OwnThing.Request,
        ["svar"] = OwnThing.RequestAnswer,
        ["sporsmal"] = OwnThing.Question,
        ["sporsmal-svar"] = OwnThing.QuestionAnswer,
    };

    public ReadOwnWords.Row Row { get; private set; } = null!;

    public string ChildName => PersonNames.Of(Row.Child, T);

    /// <summary>Its word in the address.</summary>
    public string Name => Things.Single(one => one.Value == Row.Written.Thing).Key;

    /// <summary>Where it stands among what else was written.</summary>
    public string At => Row.Written.Thing switch
    {
        OwnThing.Question => "/sporsmal",
        OwnThing.QuestionAnswer => $"/sporsmal/{Row.Written.Matter}",
        _ => $"/foresporsler/{Row.Written.Matter}",
    };

    protected async Task<bool> Find(string name, Guid id)
    {
        if (!Things.TryGetValue(name, out var thing) || await read.One(Actor, thing, id, Today, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch(thing is OwnThing.Request or OwnThing.RequestAnswer ? "request" : "question", row.Written.Matter);
        Touch("person", row.Child.Id);
        return true;
    }
}
