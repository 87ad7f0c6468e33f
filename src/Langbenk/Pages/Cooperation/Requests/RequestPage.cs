using Langbenk.Cooperation.Requests;
using Langbenk.Pages.People;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A page about one request, as her service sees it.</summary>
public abstract class RequestPage(ReadRequests read) : FormPage
{
    public ReadRequests.Whole Whole { get; private set; } = null!;

    public HelpRequest Asked => Whole.Request;

    public bool IsTakenBack => Asked.TakenBackOn is not null;

    public string ChildName => PersonNames.Of(Whole.Child, T);

    protected async Task<bool> Find(Guid id, bool toAnswer = false)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole || (toAnswer && !whole.MayAnswer))
        {
            return false;
        }

        Whole = whole;
        Touch("request", id);
        whole.About.Select(one => one.Id).Prepend(whole.Child.Id).Distinct().ToList().ForEach(one => Touch("person", one));
        foreach (var other in whole.Others)
        {
            Touch("request", other.Request.Id);
        }

        return true;
    }
}
