using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Municipalities;

/// <summary>A merger, a split or a new number, between two municipalities that she administers.</summary>
[Needs("organisation.manage")]
public sealed class ChangeModel(ReadMunicipalities read, ChangeMunicipality change) : AdministratorPage
{
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public IEnumerable<Choice> Kinds => Enum.GetValues<MunicipalityChangeKind>().Select(kind => new Choice(kind.ToString(), T(SettingsTexts.Kind(kind))));

    /// <summary>What she says yes to by ticking the box: these municipalities, what happens to them, that day. Null until it can be done.</summary>
    public string? ToConfirm { get; private set; }

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["hva"] = nameof(MunicipalityChangeKind.Merged) });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var (from, to) = (Values.Id("gammel"), Values.Id("ny"));
        if ((from is not null && !Administers(from)) || (to is not null && !Administers(to)))
        {
            return Missing();
        }

        List<FieldError> errors = [.. new[] { "gammel", "ny" }.Where(field => Values.Id(field) is null).Select(field => new FieldError(field, T(SettingsTexts.NotYours)))];
        if (Day("dato", errors) is not { } on || errors.Count > 0)
        {
            return await Again(errors);
        }

        Touch("municipality", from!.Value);
        var kind = Values.Choice<MunicipalityChangeKind>("hva") ?? MunicipalityChangeKind.Merged;
        var input = new ChangeMunicipality.Input(from.Value, to!.Value, on, kind);
        if (await change.Fault(input, Cancellation) is { } problem)
        {
            return await Again(problem, "dato");
        }

        if (!Values.Has("sikker", Confirmation(input)))
        {
            return await AskFirst(input);
        }

        return await change.Handle(input, Cancellation) is ChangeMunicipality.Result.Refused refused
            ? await Again(refused.Problem, "dato")
            : await Done("/innstillinger/kommuner");
    }

    async Task<IActionResult> AskFirst(ChangeMunicipality.Input input)
    {
        await Fill();
        ToConfirm = Confirmation(input);
        return await Again(new FieldError("sikker", T(MergerTexts.WhatFollows(input.Kind, Named(input.From), Named(input.To), input.On))));
    }

    string Named(Guid municipality) => Choices.Single(one => one.Value == $"{municipality}").Label;

    static string Confirmation(ChangeMunicipality.Input input) => $"{input.From:n} {input.To:n} {input.Kind} {input.On:O}";

    protected override async Task Fill() => Choices = [.. (await read.Handle(Cancellation))
        .Where(row => Administers(row.Municipality.Id) && row.Municipality.ValidTo is null)
        .Select(row => ChoiceOf(row.Municipality.Id, $"{row.Municipality.Number} {row.Municipality.Name}"))];

    bool Administers(Guid? municipality) => municipality is { } one && Actor.Has(Role.Administrator, one);
}
