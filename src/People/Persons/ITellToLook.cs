namespace Langbenk.People.Persons;

/// <summary>
/// Somebody is told to look at the persons of her service, in the save that gives her reason to, and nothing of whom or why: a number that
/// is sealed stands on another too, two that are one of hers have been merged.
/// </summary>
public interface ITellToLook
{
    void Tell(IReadOnlyList<Guid> accounts);
}
