using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LoanOutlooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "FrozenUntil",
                table: "Loans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NextDueAmount",
                table: "Loans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextDueOn",
                table: "Loans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Loans_NextDueOn",
                table: "Loans",
                column: "NextDueOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Loans_NextDueOn",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "FrozenUntil",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "NextDueAmount",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "NextDueOn",
                table: "Loans");
        }
    }
}
