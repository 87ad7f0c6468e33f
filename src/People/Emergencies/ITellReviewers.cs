namespace Langbenk.People.Emergencies;

/// <summary>Whoever is to look at an emergency is told that there is one, and nothing of it: in the save that opens it.</summary>
public interface ITellReviewers
{
    void Tell(EmergencyReviewers.Reviewers who, DateTime now);
}
