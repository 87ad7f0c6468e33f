using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Bodies;

/// <summary>What is written of a meeting, new or corrected.</summary>
public sealed record BodyMinutes(DateOnly? HeldOn, string Attendance, string Minutes, IReadOnlyList<FollowUp> FollowUps);
