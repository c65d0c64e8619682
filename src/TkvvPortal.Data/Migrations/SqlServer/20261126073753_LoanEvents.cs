using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class LoanEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreedEnd",
                table: "Loans",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Loans",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    IsWorked = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "LoanEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PaperNumber = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Principal = table.Column<long>(type: "bigint", nullable: false),
                    Interest = table.Column<long>(type: "bigint", nullable: false),
                    InstalmentNumber = table.Column<int>(type: "int", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Months = table.Column<int>(type: "int", nullable: true),
                    DamagePercent = table.Column<int>(type: "int", nullable: true),
                    Holder = table.Column<int>(type: "int", nullable: true),
                    ReversesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoanEvents", x => x.Id);
                    table.CheckConstraint("CK_LoanEvents_Interest", "Interest >= 0");
                    table.CheckConstraint("CK_LoanEvents_Principal", "Principal >= 0");
                    table.ForeignKey(
                        name: "FK_LoanEvents_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanEvents_LoanEvents_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "LoanEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanEvents_Loans_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LoanEvents_GroupId",
                table: "LoanEvents",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanEvents_LoanId_OccurredOn",
                table: "LoanEvents",
                columns: new[] { "LoanId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LoanEvents_ReversesId",
                table: "LoanEvents",
                column: "ReversesId",
                unique: true,
                filter: "[ReversesId] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "LoanEvents");

            migrationBuilder.DropColumn(
                name: "AgreedEnd",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Loans");
        }
    }
}
