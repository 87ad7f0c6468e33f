using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Prevention.Plans.Sections;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>One text of a plan, with its guidance beside it. Those who only read the plan see the text.</summary>
[Needs("plan.read")]
public sealed class WriteModel(ReadPart read, ReadVersions versions, SaveSection save, AddPart add) : FormPage
{
    /// <summary>A whole text that is longer is folded: what differs, and the field, are not pages away.</summary>
    public const int MostUnfolded = 2_000;

    Guid _id;
    string _key = "";
    Guid? _municipality;

    public ReadPart.Found Part { get; private set; } = null!;

    public ReadPart.Row Row { get; private set; } = null!;

    public IReadOnlyList<ReadVersions.Row> Versions { get; private set; } = [];

    /// <summary>What somebody else saved while this was typed.</summary>
    public string? Theirs { get; private set; }

    /// <summary>What differs between what is saved and what she wrote.</summary>
    public IReadOnlyList<DiffPart> Differing => OnlyDifferences.Of(WordDiff.Compare(Theirs ?? "", Values["tekst"]));

    public PlanPart? Template => PlanTemplate.Find(_key);

    public string? Starter => StarterTexts.For(_key) is { } starter ? starter[Lang] : null;

    public string Title => (Template is { } part ? T(part.Title) : Row.Section.Title) + (Row.Place is { } place ? $" – {place}" : "");

    public bool MayWrite => Part.Plan.Status != PlanStatus.Revised && (Row.Section.MunicipalityId is { } local
        ? MayAddLocal(local) : Part.Municipalities.Any(one => PlanActions.Write.MayIn(Actor, one.Id)));

    public bool MayAddLocal(Guid municipality) => Part.Plan.Status != PlanStatus.Revised
        && (PlanActions.Write.MayIn(Actor, municipality) || PlanActions.Write.MayIn(Actor, Part.Plan.LeadMunicipalityId));

    /// <summary>The councils that have adopted the plan already; what is written now is not in what they adopted.</summary>
    public IReadOnlyList<string> AdoptedIn => Row.Section.MunicipalityId is { } local
        ? [.. Part.Adopted.Where(one => one.Id == local).Select(one => one.Name)] : [.. Part.Adopted.Select(one => one.Name)];

    public static Text StateOf(PlanSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Length == 0 ? PlanTexts.Empty : section.Gaps > 0 ? PlanTexts.Gaps(section.Gaps) : PlanTexts.Written;
    }

    public async Task<IActionResult> OnGetAsync(Guid id, string key, Guid? kommune)
    {
        if (!await Find(id, key, kommune))
        {
            return Missing();
        }

        if (!MayWrite)
        {
            Service<PageTerms>().Words = await Service<ReadPageWords>().Of(Row.Section.MunicipalityId ?? Part.Plan.LeadMunicipalityId, Cancellation);
        }

        await Show(new FormValues { ["tekst"] = Row.Section.Text, ["versjon"] = $"{Row.Section.Version}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string key, Guid? kommune)
    {
        if (!await Find(id, key, kommune) || !MayWrite)
        {
            return Missing();
        }

        ReadForm();
        if (Request.Form["knapp"] == "start" && Starter is { } starter)
        {
            Values["tekst"] = $"{Values["tekst"]}\n\n{starter}".Trim();
            return await Keep();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await save.Handle(new(Actor, Row.Section.Id, Values.Number("versjon") ?? 0, Values["tekst"], Today, UtcNow), Cancellation))
        {
            case SaveSection.Result.Saved:
                return await Done(Request.Path);
            case SaveSection.Result.Refused refused:
                return await Again(refused.Problem, "tekst");
            case SaveSection.Result.Conflict conflict:
                Theirs = conflict.Theirs;
                Values["versjon"] = $"{conflict.Version}";
                return await Conflict(T(PlanWriteTexts.ConflictMessage), PlanWriteTexts.OwnConflictMessage);
            default:
                return Missing();
        }
    }

    public async Task<IActionResult> OnPostLocalAsync(Guid id, string key, Guid ny)
    {
        Touch(PlanActions.Resource, id);
        var result = await add.Handle(new(Actor, id, key, "", ny, Today), Cancellation);
        return result is AddPart.Result.Added ? Go($"/planer/{id}/del/{key}/{ny}") : Missing();
    }

    protected override async Task Fill() => await Find(_id, _key, _municipality);

    async Task<bool> Find(Guid id, string key, Guid? municipality)
    {
        (_id, _key, _municipality) = (id, key, municipality);
        if (await read.Handle(Actor, id, key, Today, Cancellation) is not { } part
            || part.Sections.FirstOrDefault(row => row.Section.MunicipalityId == municipality) is not { } row)
        {
            return false;
        }

        (Part, Row) = (part, row);
        Versions = await versions.Handle(Actor, row.Section.Id, Today, Cancellation);
        Touch(PlanActions.Resource, id);
        return true;
    }
}
