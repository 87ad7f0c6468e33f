using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Questions;

/// <summary>«Har dere noe i gang?»: each service that a consent names is asked; without one the page offers to ask the family.</summary>
[Needs("question.ask")]
public sealed class AskModel(AskOthers ask, ReadCircle circles, LawBook book) : FormPage
{
    IReadOnlyList<ReadConsents.Row> usable = [];

    public Circle Circle { get; private set; } = null!;

    public string NameOf => PersonNames.Of(Circle.Child.Person, T);

    public IEnumerable<Choice> Consents => usable.Select(one => new Choice($"{one.Consent.Id}", one.Consent.PurposeText, string.Join(", ", one.Services.Select(service => service.Name))));

    public IEnumerable<Choice> Services => usable.SelectMany(one => one.Services).DistinctBy(one => one.Id).Where(one => one.Id != Actor.Acting!.ScopeId && !one.HasEnded(Today)).Select(one => new Choice($"{one.Id}", one.Name));

    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public async Task<IActionResult> OnGetAsync(Guid person)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}", ["samtykke"] = usable.Count == 1 ? $"{usable[0].Consent.Id}" : "", ["sporsmal"] = T(QuestionTexts.Standard) });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        ReadForm();
        if (!await Find(person))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new AskOthers.Input(person, Values.Id("samtykke"), Values.Ids("tjenester"), Values["sporsmal"], KindWords.Read(Values.All("slag")), Values.Id("merke") ?? Guid.NewGuid());
        return await ask.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            AskOthers.Result.Asked => await Done("/sporsmal"),
            AskOthers.Result.Refused refused => await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem))),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(AskOthers.Input.Consent) => "samtykke",
        nameof(AskOthers.Input.Services) => "tjenester",
        nameof(AskOthers.Input.Words) => "sporsmal",
        nameof(AskOthers.Input.Kinds) => "slag",
        _ => "skjema",
    };

    async Task<bool> Find(Guid person)
    {
        if (await circles.Handle(Actor, person, Today, Cancellation) is not { MayChange: true } circle)
        {
            return false;
        }

        Circle = circle;
        Touch("person", circle.Child.Id);
        usable = await ask.Usable(Actor, person, Today, Cancellation);
        return true;
    }
}
