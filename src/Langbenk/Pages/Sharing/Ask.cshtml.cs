using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.Pages.People;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Wordings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Sharing;

/// <summary>A service asks a family for consent: who, what, about whom, why and until when.</summary>
[Needs("consent.ask"), About("erstatter")]
public sealed partial class AskModel(AskConsent ask, ReadCircle circles, ReadConsents consents, Neighbours neighbours, ReadWordings wordings, Langbenk.People.Cards.FindInterpreterNeeds interpreters, LawBook book) : FormPage
{
    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(AskConsent.Input.Services)] = "tjenester",
        [nameof(AskConsent.Input.About)] = "om",
        [nameof(AskConsent.Input.Kinds)] = "slag",
        [nameof(AskConsent.Input.PurposeText)] = "formal",
        [nameof(AskConsent.Input.ChildSaid)] = "barnet",
        [nameof(AskConsent.Input.ValidTo)] = "til",
        [nameof(AskConsent.TheirWords.Wording)] = "sprak",
        [nameof(AskConsent.Input.Theirs)] = "formal-deres",
    };

    public Circle Circle { get; private set; } = null!;

    public IReadOnlyList<Service> Others { get; private set; } = [];

    public string NameOf => PersonNames.Of(Circle.Child.Person, T);

    public IEnumerable<Choice> Services => Others.Select(one => new Choice($"{one.Id}", one.Name));

    public IEnumerable<Choice> Ways => [new("begge", T(ConsentTexts.WayBoth)), new("vi", T(ConsentTexts.WayOne))];

    public IEnumerable<Choice> About => Circle.Members.Where(one => one.Person is not null).Select(one => new Choice($"{one.Id}", PersonNames.Of(one.Person, T)));

    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public IEnumerable<Choice> ReceiverKinds => OutsiderFields.Kinds(book.Vocabulary, T);

    public async Task<IActionResult> OnGetAsync(Guid person, Guid? erstatter)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        var values = new FormValues { ["vei"] = "begge", ["sprak"] = $"{Lang}", ["merke"] = $"{Guid.NewGuid()}", ["erstatter"] = $"{erstatter}" }.SetAll("om", [$"{Circle.Child.Id}"]);
        if (erstatter is { } earlier && await consents.One(Actor, earlier, Today, Cancellation) is { Row: { IsOwn: true } row })
        {
            values["formal"] = row.Consent.PurposeText;
            values["vei"] = row.Consent.BothWays ? "begge" : "vi";
            (values["grunnlag"], values["avtale"], values["sprak"]) = (row.Consent.ProcessingGround, row.Consent.Arrangement, $"{row.Consent.Language}");
            AsEarlier(row.Consent.Theirs, values);
            OutsiderFields.Into(values, row.Outsiders);
            values.SetAll("tjenester", row.Services.Select(one => $"{one.Id}")).SetAll("slag", row.Consent.KindList.Select(Code.Kinds.Of))
                .SetAll("om", row.AboutIds.Where(one => Circle.Seen(one) is { Person: not null }).Select(one => $"{one}"));
        }

        await Show(values);
        Values["erstatter"] = $"{erstatter}";
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

        return await ask.Handle(Actor, Read(person), Today, Cancellation) switch
        {
            AskConsent.Result.Asked asked => await Done($"/samtykke/{asked.Id}"),
            AskConsent.Result.Refused refused => await Again(refused.Faults.Select(one => (OutsiderFields.FieldOf(one.Field, one.Problem) ?? Fields.GetValueOrDefault(one.Field, "skjema"), one.Problem))),
            _ => Missing(),
        };
    }

    AskConsent.Input Read(Guid person)
    {
        var (services, kinds) = (Values.Ids("tjenester"), KindWords.Read(Values.All("slag")));
        // Under another language stands the Norwegian, in the form that the one who asks uses.
        var language = Values.Choice<Language>("sprak") ?? (Values["sprak"].Length == 0 || Lang == Language.Nn ? Lang : Language.Nb);
        var bothWays = Values["vei"] != "vi";
        var until = Values.TypedDay("til");
        var names = Others.Where(one => services.Contains(one.Id)).Select(one => one.Name).ToList();
        var about = Values.Ids("om").Select(Circle.Seen).OfType<Circle.Member>().Distinct().Select(one => PersonNames.Of(one.Person, text => text[language]));
        var outsiders = OutsiderFields.Read(Values);
        var informed = InformedTexts.Of(
            Actor.Acting!.Place, names, bothWays, WordList.Of(about, language), KindWords.List(book.Vocabulary, kinds)[language], Values.Trimmed("formal"),
            until is { } day && day > DateOnly.MinValue ? DateWords.Text(day)[language] : "",
            string.Join("; ", outsiders.Select(one => $"{one.Name.Trim()}, {one.Role.Trim()}")), outsiders.Any(one => one.Kind?.IsOnConsentAlone() == true));
        return new(
            person, Values.Ids("om"), services, bothWays, [.. ConsentKinds.Always, .. kinds], Purpose.Coordination, Values["formal"], until, language, informed[language],
            Values["grunnlag"], Values["avtale"], Values.Id("erstatter"), Values.Id("merke") ?? Guid.NewGuid())
        { Outsiders = outsiders, ChildSaid = Values["barnet"], Theirs = Theirs(names, bothWays, until, outsiders) };
    }

    async Task<bool> Find(Guid person)
    {
        if (await circles.Handle(Actor, person, Today, Cancellation) is not { MayChange: true } circle)
        {
            return false;
        }

        Circle = circle;
        foreach (var one in circle.Members.Where(one => one.Person is not null))
        {
            Touch("person", one.Id);
        }

        Others = await neighbours.Of(Actor.Acting!.ScopeId, Today, Cancellation);
        await FindLanguages();
        return true;
    }
}
