using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AgreementFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreement_attachment",
                columns: table => new
                {
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    from_number = table.Column<int>(type: "integer", nullable: false),
                    to_number = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_attachment", x => new { x.agreement_id, x.document_id });
                    table.ForeignKey(
                        name: "fk_agreement_attachment_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_attachment_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_attachment_document_id",
                table: "agreement_attachment",
                column: "document_id");

            // What somebody has signed must not change: a file attached before belongs to it only where nobody had signed.
            migrationBuilder.Sql(
                """
                insert into agreement_attachment (agreement_id, document_id, name, hash, added_at, from_number)
                select agreement.id, document.id, document.name, document.hash, document.added_at,
                    agreement.number + case when agreement.status <> 'Draft' or exists (
                        select 1 from agreement_signature as one where one.agreement_id = agreement.id and one.number = agreement.number) then 1 else 0 end
                from document join agreement on agreement.id = document.resource_id
                where document.resource = 'agreement' and document.removed_on is null
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_attachment");
        }
    }
}
