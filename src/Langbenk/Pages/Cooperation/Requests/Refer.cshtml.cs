using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Consents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>The reception refers the child to a service that the family has said yes to; without such a yes the page offers to ask the family.</summary>
[Needs("request.answer")]
public sealed class ReferModel(ReadRequests read, ReferRequest refer, LawBook book) : RequestPage(read)
{
    IReadOnlyList<(Service Service, Guid Consent)> possible = [];

    public IEnumerable<Choice> Services => possible.Select(one => new Choice($"{one.Service.Id}", one.Service.Name));

    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindToRefer(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}", ["tekst"] = Asked.Wants, ["tjeneste"] = possible.Count == 1 ? $"{possible[0].Service.Id}" : "" });
        // What she wrote before it was taken back is shown to her, in place of the form.
        return IsTakenBack && DraftSavedAt is null ? Go($"/foresporsler/{id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToRefer(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new ReferRequest.Input(id, Values.Id("tjeneste"), Values["tekst"], KindWords.Read(Values.All("slag")), Values.Id("merke") ?? Guid.NewGuid());
        return await refer.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            ReferRequest.Result.Referred => await Done($"/foresporsler/{id}"),
            ReferRequest.Result.Refused refused => await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem))),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(ReferRequest.Input.ToService) => "tjeneste",
        nameof(ReferRequest.Input.Words) => "tekst",
        nameof(ReferRequest.Input.Kinds) => "slag",
        _ => "skjema",
    };

    async Task<bool> FindToRefer(Guid id)
    {
        if (!await Find(id, toAnswer: true))
        {
            return false;
        }

        possible = await refer.Possible(Actor, Asked, Today, Cancellation);
        return true;
    }
}
