using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Conventions;

/// <summary>Money is kept as a whole number of đồng.</summary>
internal sealed class VndConverter() : ValueConverter<Vnd, long>(value => value.Amount, amount => new Vnd(amount));

/// <summary>A month is kept as year × 100 + month, so that it orders and compares in the database.</summary>
internal sealed class FiscalMonthConverter()
    : ValueConverter<FiscalMonth, int>(month => month.Key, key => FiscalMonth.FromKey(key));

/// <summary>A rate is kept as per cent a year.</summary>
internal sealed class InterestRateConverter()
    : ValueConverter<InterestRate, decimal>(rate => rate.PercentPerYear, percent => new InterestRate(percent));

/// <summary>Instants are UTC; databases forget the kind, so it is restored on reading.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
