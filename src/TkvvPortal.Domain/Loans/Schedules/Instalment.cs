using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>Kỳ trả gốc: principal that falls due on a day.</summary>
/// <param name="Number">The place in the schedule, from 1.</param>
/// <param name="DueOn">Ngày đến hạn.</param>
/// <param name="Principal">The principal due, đồng.</param>
public sealed record Instalment(int Number, DateOnly DueOn, Vnd Principal);
