using Langbenk.Hosting;
using Langbenk.People.Bars;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>A leader says whom her staff are, or are near to, and takes back what was a mistake.</summary>
[Needs("person.staff-ties")]
public sealed class StaffTiesModel(RecordTies record, PersonChoices choices) : FormPage
{
    public IReadOnlyList<RecordTies.Row> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Staff { get; private set; } = [];

    public IReadOnlyList<Choice> Persons { get; private set; } = [];

    public IEnumerable<Choice> Kinds => [new("selv", T(TieTexts.SelfOf)), new("naer", T(TieTexts.NearOf))];

    public string Typed { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await Show(new FormValues());
        await Fill();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var missing = new[] { "ansatt", "hvem" }.Where(field => Values[field].Length == 0).Select(field => new FieldError(field, T(PersonTexts.ChooseOne))).ToList();
        if (missing.Count > 0)
        {
            return await Again(missing);
        }

        var person = Values.Trimmed("nummer").Length == 0 ? Values.Id("person") : null;
        if (person is { } id)
        {
            Touch("person", id);
        }

        return await record.Handle(Actor, new(Values.Id("ansatt") ?? Guid.Empty, Values["nummer"], person, Values["hvem"] == "selv"), Today, Cancellation) switch
        {
            RecordTies.Result.Done => await Done("/konto/naere/ansatte"),
            RecordTies.Result.Refused refused => await Again(refused.Problem, refused.Field),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostBackAsync(Guid rad, string? hvorfor)
    {
        Typed = hvorfor ?? "";
        return await record.TakeBack(Actor, rad, Typed, Today, Cancellation) switch
        {
            RecordTies.Result.Done => Go("/konto/naere/ansatte"),
            RecordTies.Result.Refused refused => await Again(refused.Problem, refused.Field),
            _ => Missing(),
        };
    }

    protected override async Task Fill()
    {
        Rows = await record.List(Actor, Today, Cancellation);
        Staff = [new("", "–"), .. (await record.Staff(Actor, Today, Cancellation)).Select(one => new Choice($"{one.AccountId}", one.Name))];
        var open = (await choices.Of(Actor, "", null, Guid.Empty, Today, Cancellation)).Where(one => one.Number is null).ToList();
        Persons = PersonChoices.Choices(open, T);
        open.ForEach(one => Touch("person", one.Id));
    }
}
